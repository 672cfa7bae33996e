"""Briefs of press conferences and statements, with local models."""
