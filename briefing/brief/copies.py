"""Sources that repeat another's words are not independent of it: shingles of eight words, compared as sets (Broder
1997)."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.brief.evidence import Cited

SHINGLE = 8
SHARE = 0.5  # of the shorter text's shingles


def copies(sources: Sequence[Cited]) -> dict[str, str]:
    """For each source that mostly repeats an earlier one, the id of that one."""
    shingles = [_shingles(source.text) for source in sources]
    homes: dict[int, list[int]] = {}
    found: dict[str, str] = {}
    for n, own in enumerate(shingles):
        shared: dict[int, int] = {}
        for piece in own:
            for earlier in homes.get(piece, ()):
                shared[earlier] = shared.get(earlier, 0) + 1
        best = max(shared, key=lambda k: (shared[k], -k), default=None)
        if best is not None and shared[best] >= SHARE * min(len(own), len(shingles[best])):
            found[sources[n].id] = found.get(sources[best].id, sources[best].id)
        for piece in own:
            homes.setdefault(piece, []).append(n)
    return found


def _shingles(text: str) -> set[int]:
    """Hashes of every run of eight words; stable within a run, which is all that is asked of them."""
    words = [word.strip(".,;:!?\"'“”‘’()").lower() for word in text.split()]
    return {hash(tuple(words[k : k + SHINGLE])) for k in range(max(0, len(words) - SHINGLE + 1))}
