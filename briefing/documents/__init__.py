"""Files, folders and pipes → documents: read, decoded, cleaned, with their title, publisher and date as stated."""

from briefing.documents.files import Problem
from briefing.documents.load import Loaded, bundled, read

__all__ = ["Loaded", "Problem", "bundled", "read"]
