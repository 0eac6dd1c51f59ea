"""Files, folders, pipes and bytes → documents: read, decoded, cleaned, with title, publisher and date as stated.

``read`` takes paths; a ``Pile`` of them tells how far it is, and reads again only what changed. ``parse`` takes the
bytes of one file, page or feed from anywhere, as Material.
"""

from briefing.documents.extract import Material
from briefing.documents.files import Problem
from briefing.documents.load import Held, Loaded, Pile, read
from briefing.documents.parse import parse
from briefing.shipped import bundled

__all__ = ["Held", "Loaded", "Material", "Pile", "Problem", "bundled", "parse", "read"]
