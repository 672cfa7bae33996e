"""Continues the training of a model on the newsroom's approved translations: `briefing models adapt`.

`approved` reads them, `weights` makes trainable weights of the embedded model, `training` trains, `adapt` measures
before and after and installs what is better. Needs the `transformers` extra.
"""
