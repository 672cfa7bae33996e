"""What language a text is in, what the languages are called, and where sentences begin and end."""
