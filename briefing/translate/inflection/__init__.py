"""Which form of a word fits its sentence: learnt from translated lines, used to put the endings of a draft right."""
