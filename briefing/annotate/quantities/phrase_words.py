"""Words at which phrases around a count begin and end."""

from __future__ import annotations

from briefing.annotate.quantities.counted import NOUN_STOPS
from briefing.annotate.quantities.nouns import DETERMINERS

RELATIVES = frozenset({"who", "that", "which"})
MODALS = frozenset("will would can cannot could may might must shall should do does did".split())
NOT = frozenset({"not", "never", "n't"})
COMING = frozenset({"will", "would", "shall"})
ADVERBS = frozenset(
    "also still now already later since then not never only just again currently yet so far reportedly been being "
    "once even both all".split()
)
LINKS = frozenset(
    "in at on near from with without under inside outside aboard for against to into across around along behind "
    "among within between by over beyond through throughout off via toward towards below above beneath".split()
)
SHARES = frozenset("percent pct % cent".split())
PARTICLES = frozenset("up down out off over away back".split())
SIGNS = frozenset('; : ( ) [ ] “ ” " — – -- _ ! ? . … / |'.split())
DASHES = frozenset("— – - -- _".split())
ENDS = frozenset(
    "and but nor while when where after before because although though if unless until since as amid following "
    "despite whose whom what how why according than per including among".split()
)
LOOSE = (
    (LINKS - PARTICLES)
    | DETERMINERS
    | frozenset("of late early about around more than at least nearly that who which".split())
)
COPULAS = frozenset("to stayed remained left felt got became kept found who that which".split())
EARLIER = frozenset("before after ago earlier later".split())
NAMING = frozenset("known described regarded seen listed classified".split())  # of which "as" tells the rest
SPANS = frozenset("minutes hours days weeks months years moments".split())
TIMES = frozenset("overnight today yesterday tonight".split())
SMALL = NOUN_STOPS | LINKS | DETERMINERS
NOUN_ENDS = NOUN_STOPS | SIGNS | {","}
CLOSING = LINKS | PARTICLES | ADVERBS | TIMES
CHAINED = ADVERBS | COPULAS  # before a verb that goes on
