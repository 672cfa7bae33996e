"""From spoken words to a printable sentence that says nothing more."""
