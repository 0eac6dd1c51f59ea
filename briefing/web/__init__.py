"""The network, for what is asked for by its address: the one room that opens a connection.

``fetch`` needs httpx, the extra ``web``. It is imported when the first address is fetched; ``address`` tells addresses
from paths and needs nothing.
"""
