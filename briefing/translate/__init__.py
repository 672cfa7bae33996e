"""Sentences in another language: approved translations first, a model for the rest, checks for all."""
