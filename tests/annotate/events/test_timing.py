"""Whose day a date is where a sentence tells of several things."""

from __future__ import annotations

import pytest

from briefing.model import EventSpan
from tests.annotate.reading import report, words_of

SUNDAY, WEDNESDAY = "2021-08-22", "2021-08-18"


def days(text: str, published: str = WEDNESDAY) -> dict[str, str | None]:
    """The date of each event, by the first word of its trigger."""
    found = report(text, published)
    return {words_of(text, event).split()[0]: event.date for event in found.of(EventSpan)}


@pytest.mark.parametrize(
    ("text", "trigger", "day"),
    [
        ("Helicopters which landed on Monday evacuated 800 people from Sylhet on Tuesday.", "evacuated", "2021-08-17"),
        ("Officers who seized the palace on Sunday declared a curfew on Tuesday.", "declared", "2021-08-17"),
        ("Ministers who resigned last week met rebels in Bamako.", "met", None),
        ("The union, founded in 1992, called a strike in Lyon.", "called", None),
        ("The dam, completed in March 2019, burst on Monday.", "burst", "2021-08-16"),
        ("On Monday, after hours of talks, rebels attacked the airport.", "attacked", "2021-08-16"),
        ("The clinic shut on Monday, the worst day of an outbreak that began in March 2020.", "outbreak", "2020-03"),
        ("A jet crashed on Monday. Its pilot had been warned the day before not to fly.", "warned", "2021-08-15"),
        ("Quispe was freed. His next court date is Oct. 23.", "court", "2021-10-23"),
        ("Voters queued on Tuesday. The mayor was freed the day before the vote.", "freed", None),
        ("Cholera killed 90 people in Sofala, up from 60 on Monday.", "killed", None),
        ("Police arrested 15 dockers in Genoa, compared with 32 a day earlier on Sunday.", "arrested", None),
        ("Rebels came down from the hills on Monday.", "came", "2021-08-16"),
        ("Divers recovered 33 bodies in Cebu, five more than on Monday.", "recovered", None),
        ("Gas hurt 41 fans in Lima and more than 150 were arrested on Monday.", "arrested", "2021-08-16"),
        ("Police arrested 15 dockers on Monday, down from 32 in the strike of Sunday.", "arrested", "2021-08-16"),
        ("On Monday nine people died when a bus hit a wall, which had been built in 1992.", "hit", "2021-08-16"),
        # what goes on since a day was done then; not what has gone on to happen, nor what a clause tells of the day
        ("The port of Cebu has been closed since Monday because of the typhoon.", "closed", "2021-08-16"),
        ("Lorries have been banned from the bridge since Sunday.", "banned", "2021-08-15"),
        ("Fighting has raged in Goma since Saturday.", "Fighting", "2021-08-14"),
        ("Strikers have blocked the depot in Lyon since Monday.", "blocked", "2021-08-16"),
        ("Police have arrested 40 people in Lima since Monday.", "arrested", None),
        ("The airport has been shut since Monday, when gunmen stormed the tower.", "shut", None),
        # the day that says which flood, or of whom, in the subject of a verb
        ("Survivors of Monday's ferry disaster have accused the operator of greed.", "accused", None),
        ("Monks angry at Monday's ruling burned tyres in Yangon.", "burned", None),
        ("Relatives of those killed on Monday demanded justice.", "demanded", None),
        ("In Sunday's push police arrested 40 dockers in Lyon.", "arrested", "2021-08-15"),
        ("Crowds rallied on Monday in Lima to demand that he go.", "demand", "2021-08-16"),
        ("Three dockers arrested on Sunday were released.", "released", None),
        ("The leader of Sunday's coup said on Monday he had dissolved parliament.", "dissolved", "2021-08-16"),
        ("Nine shoppers were killed in Monday's blast.", "blast", "2021-08-16"),
        ("The killing was a topic in Monday's debate on jobs.", "killing", None),
        ("Ana Ruiz told a court in July that she was abducted by rebels.", "abducted", None),
        ("Shops were closed in Lyon as people prepared for Monday's strike.", "closed", None),
        # a participle that describes whom or what stands behind it is no deed of the day
        ("Ousted president Ana Quispe said on Monday she had not resigned.", "Ousted", None),
        ("Lima (AFP) - 16/08/2021 - Kidnapped nurse Ana Ruiz was freed on Monday.", "Kidnapped", None),
        ("Detained mayor Luis Prado was freed in Quito on Monday.", "freed", "2021-08-16"),
        ("The envoy met jailed priests on Monday.", "jailed", None),
        ("Attacked by rebels on Monday, the army fled from Goma.", "Attacked", "2021-08-16"),
        ("A minister said on Monday that foreigners had prepared the coup.", "coup", None),
        ("Rebels attacked Goma on Sunday and withdrew.", "withdrew", "2021-08-15"),
        ("Storming the jail before dawn on Monday, rebels freed nine men.", "Storming", "2021-08-16"),
        ("The union on Monday announced a strike for 24 September.", "strike", "2021-09-24"),
        ("Peru lifted the curfew it had imposed in May.", "lifted", None),
        ("Police freed nine girls kidnapped in May.", "freed", None),
        ("On Sunday, two days after a truce began, rebels attacked Goma.", "attacked", "2021-08-15"),
        ("Ana Ruiz called for an inquiry into why the dam, built only last year, burst.", "called", None),
        ("Shortly after six on Monday morning, troops shelled the port.", "shelled", "2021-08-16"),
    ],
)
def test_a_day_is_of_the_event_that_it_stands_with(text: str, trigger: str, day: str | None) -> None:
    assert days(text)[trigger] == day


def test_on_a_sunday_this_week_is_the_one_to_come_where_it_lies_ahead() -> None:
    assert days("Schools will be closed all this week.", SUNDAY)["closed"] == "2021-08-23/2021-08-29"
    assert days("Police closed the bridge this week.", SUNDAY)["closed"] == "2021-08-16/2021-08-22"
