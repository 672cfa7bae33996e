"""What a model is given to read: a source in words and capitals like those of its training lines."""
