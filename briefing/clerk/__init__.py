"""The clerk: a process that reads, annotates and briefs for the reader, which keeps the screen free meanwhile.

    reader ── Ask, STOP ──▶ serving ── calls ──▶ Dossier
           ◀── SoFar, Told, Answer, Failure ──

The reader holds the case by a ``ClerksDossier``, which has the methods of ``Dossier`` and asks the clerk for each. The
clerk ends with the reader, however that ends: it is gone when nobody holds the other end of its pipe.
"""
