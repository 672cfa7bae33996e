"""Grammar of a translation read without its source: what can only be one way is put right, what can't stand is told."""
