"""Which local models exist, where they lie, how they are fetched, verified, converted and removed.

Here is what everything else asks for; the rest has a file for each concept: `entry` (what the catalogue knows),
`installed` (what lies on this machine), `machine` (what fits it), `pull`, `verify`, `convert`.
"""

from briefing.catalog.shipped import (
    TRANSLATOR_FILES,
    catalog_file,
    embedded_folder,
    embedded_memory,
    embedded_translator,
    home,
    models_folder,
)

__all__ = [
    "TRANSLATOR_FILES",
    "catalog_file",
    "embedded_folder",
    "embedded_memory",
    "embedded_translator",
    "home",
    "models_folder",
]
