"""Models that word key points themselves, held to the words of the document."""
