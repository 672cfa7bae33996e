"""The first person becomes the third, in each language; `own` tells whether words are in the first."""
