"""The full-screen reader."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from briefing.tui.desk import Desk
    from briefing.tui.index import AnyDossier

# paintings in a second: with Textual's 60 what a key changes waits up to 17 ms; read as Textual is imported
os.environ.setdefault("TEXTUAL_FPS", "120")
# seconds for which a thread may be left waiting by another one at work: what is painted is written by a thread of its
# own, which waited for Python's 5 ms each time
PATIENCE = 0.0005


def run(
    paths: list[str],
    theme: str | None = None,
    desk: Desk | None = None,
    dossier: Callable[[], AnyDossier] | None = None,
) -> None:
    """Open the reader on files and folders, on the bundled documents where there are none.

    ``dossier`` gives that of the case, by default one of our own. Raises KeyError where no theme has the name of
    ``theme``.
    """
    from briefing.config import Loaded
    from briefing.tui.app import BriefingApp
    from briefing.tui.desk import desk_of

    app = BriefingApp(paths, theme, desk or desk_of(Loaded(), os.environ), dossier)
    sys.setswitchinterval(PATIENCE)
    app.run(mouse=app.desk.config.screen.mouse)
