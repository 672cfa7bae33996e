"""Names of people, places and organisations in the four languages, and how they are inflected."""
