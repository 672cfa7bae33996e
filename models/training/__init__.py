"""From `models/corpus` to the weights in `models/embedded`: `python -m models.training --help`."""
