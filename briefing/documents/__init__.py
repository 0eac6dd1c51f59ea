"""Files, folders, pipes and bytes → documents: read, decoded, cleaned, with title, publisher and date as stated.

``read`` takes paths. ``parse`` takes the bytes of one file, page or feed from anywhere, as Material.
"""

from briefing.documents.extract import Material
from briefing.documents.files import Problem
from briefing.documents.load import Loaded, parse, read
from briefing.shipped import bundled

__all__ = ["Loaded", "Material", "Problem", "bundled", "parse", "read"]
