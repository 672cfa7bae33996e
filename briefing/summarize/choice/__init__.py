"""What matters, and what it is about: candidates for key points, their salience and their topics."""
