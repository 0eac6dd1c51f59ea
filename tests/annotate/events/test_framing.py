"""Events told by a verb with what does it or what it is done to."""

from __future__ import annotations

import pytest

from briefing.annotate import annotate
from briefing.model import Document, EventSpan


def told(text: str) -> list[tuple[str, tuple[str, ...], str]]:
    """Category, kinds and standing of each event of a report of 9 March 2021."""
    document = Document("a.txt", text, published="2021-03-09", published_basis="stated")
    return [(e.category, e.kinds, e.context) for e in annotate(document).of(EventSpan)]


def categories(text: str) -> list[str]:
    return [category for category, _, _ in told(text)]


@pytest.mark.parametrize(
    ("text", "category", "kind"),
    [
        ("Prosecutors opened a criminal case against the builders on Monday.", "INVESTIGATE", "investigation"),
        ("Masked gunmen boarded the tanker off Sorrel Point on Monday.", "COERCE", "hijacking"),
        ("Paratroopers stormed the palace on Monday.", "ASSAULT", "storming"),
        ("Storming the armoury on Monday, soldiers met no resistance.", "ASSAULT", "storming"),
        ("Soldiers fired into the air on Monday.", "COERCE", "shooting"),
        ("Masked men took the editor Ana Ruiz from her flat on Monday.", "COERCE", "abduction"),
        ("Nine nuns were picked up by the security agency on Monday.", "COERCE", "arrest"),
        ("Troops turned people back on Monday.", "COERCE", ""),
        ("Police cleared the strikers off the bridge on Monday.", "COERCE", "crackdown"),
        ("Guards kept reporters from entering the mine on Monday.", "COERCE", ""),
        ("They burned the mayor's house on Monday.", "ASSAULT", "fire"),
        ("A smaller slide injured four rescuers on Monday.", "DISASTER", "landslide"),
        ("A month's rain fell in six hours on Monday.", "DISASTER", "flood"),
        ("Ada Okello spoke to President Ana Ruiz on Monday.", "CONSULT", "talks"),
        ("President Ana Ruiz called her Chilean counterpart on Monday.", "CONSULT", "talks"),
        ("President Ana Ruiz invited both sides on Monday.", "CONSULT", "talks"),
        ("President Ana Ruiz took a call from the premier on Monday.", "CONSULT", "talks"),
        ("First help reached the valley on Monday.", "AID", "aid"),
        ("The rebels slipped out of the town on Monday.", "RETREAT", "withdrawal"),
        ("The navy put two frigates to sea on Monday.", "MOBILIZE", "deployment"),
        ("Villagers forced their way into the town hall on Monday.", "PROTEST", "storming"),
        ("President Ada Okello toured the flooded district on Monday.", "CONSULT", "tour"),
        ("About 900 villagers were evacuated on Monday.", "AID", "rescue"),
        ("The plant dismissed 120 of its workers on Monday.", "COERCE", "dismissal"),
        ("Levees failed in two districts on Monday.", "DISASTER", "flood"),
        ("Three shells landed near the clinic on Monday.", "ASSAULT", "rocket attack"),
        ("The rebels took the hill town on Monday.", "ASSAULT", "invasion"),
        ("Guards turned back 70 migrants on Monday.", "COERCE", "expulsion"),
        ("The ministry expelled four of the mission's diplomats on Monday.", "SANCTION", "expulsion"),
        ("Firefighters brought nine elderly residents to safety on Monday.", "AID", "rescue"),
        ("The army pulled its last tanks out on Monday.", "RETREAT", "withdrawal"),
        ("The army pulled out its last tanks on Monday.", "RETREAT", "withdrawal"),
        ("Divers recovered the second flight recorder on Monday.", "INVESTIGATE", "investigation"),
        ("Farmers blocked the coastal motorway on Monday.", "PROTEST", "protest"),
        ("On Monday a rain-soaked hillside gave way.", "DISASTER", "landslide"),
        ("The levee, which failed on Monday, was old.", "DISASTER", "flood"),
        ("State television said on Monday that he had been fired.", "COERCE", "dismissal"),
        ("The refugees, who had walked for days, crossed the border on Monday.", "RETREAT", "withdrawal"),
        ("Weapons inspectors arrived in Lota on Monday.", "INVESTIGATE", "investigation"),
        ("A relief convoy arrived in Lota on Monday.", "AID", "aid"),
        ("The charity suspended its work in Lota on Monday.", "RETREAT", "suspension"),
        ("A patrol plane sighted the trawler on Monday.", "INVESTIGATE", "discovery"),
        ("Divers searched the lake on Monday.", "AID", "search"),
        ("A lifeboat brought the bodies ashore on Monday.", "AID", "recovery of bodies"),
        ("The high court annulled the election on Monday.", "REJECT", "election"),
        ("The allegation was dismissed by the board on Monday.", "REJECT", "denial"),
        ("The delegation walked out of the talks on Monday.", "REJECT", "talks"),
        ("Engineers opened the floodgates on Monday.", "DISASTER", "flood"),
        ("The monsoon reached Lota on Monday.", "DISASTER", "flood"),
        ("Cholera killed nine people in Lota on Monday.", "DISASTER", "outbreak"),
        ("The ministry declared an epidemic on Monday.", "DISASTER", "outbreak"),
        ("The bank announced an aid package on Monday.", "AID", "aid"),
        ("A commission of inquiry was set up on Monday.", "INVESTIGATE", "investigation"),
        ("The ministry confirmed three new cases on Monday.", "DISASTER", "outbreak"),
        ("Chile test-fired a ballistic missile on Monday.", "MOBILIZE", "missile test"),
        ("Contact with the plane was lost on Monday.", "DISASTER", "crash"),
        ("Chile declared three days of mourning on Monday.", "SUPPORT", "condolences"),
        ("Lawmakers passed the tax bill on Monday.", "AGREE", ""),
        ("The draft law was voted down on Monday.", "REJECT", "veto"),
        ("The king dissolved the lower house on Monday.", "COERCE", ""),
        ("The premier called a snap election on Monday.", "AGREE", "election"),
        ("Two ministers handed in their resignations on Monday.", "CONCEDE", "resignation"),
        ("The president did accept his resignation on Monday.", "AGREE", ""),
        ("The Greens quit the ruling coalition on Monday.", "REJECT", ""),
        ("The high court upheld the governor's re-election on Monday.", "SUPPORT", "election"),
        ("The high court suspended the sale on Monday.", "REJECT", "veto"),
        ("The court ruled on Monday that the strike was unlawful.", "COERCE", ""),
        ("A judge issued an arrest warrant on Monday.", "COERCE", ""),
        ("The two men were brought before a judge on Monday.", "COERCE", ""),
        ("The governor ordered an autopsy on Monday.", "INVESTIGATE", "investigation"),
        ("The ministry extended the night curfew by a week on Monday.", "COERCE", "curfew"),
        ("All public gatherings were banned on Monday.", "COERCE", "curfew"),
        ("The cabinet invoked emergency powers on Monday.", "COERCE", "curfew"),
        ("The militias left the compound on Monday.", "RETREAT", "withdrawal"),
        ("The captured airman was handed over on Monday.", "CONCEDE", "release"),
        ("The pilot walked across the border on Monday.", "RETREAT", "release"),
        ("Chile cancelled trade preferences for Peru on Monday.", "SANCTION", "suspension"),
        ("The government airlifted 40 companies of soldiers north on Monday.", "MOBILIZE", "deployment"),
        ("The cabinet gave the army a free hand on Monday.", "THREATEN", ""),
        ("The carrier sailed into the strait on Monday.", "MOBILIZE", "deployment"),
        ("Soldiers captured two patrolmen on Monday.", "COERCE", "arrest"),
        ("The court ordered on Monday that the five be held.", "COERCE", ""),
        ("Schools were ordered shut on Monday.", "COERCE", "closure"),
        ("About 90 villagers were told to leave on Monday.", "AID", "rescue"),
        ("Observers reported serious irregularities on Monday.", "DISAPPROVE", ""),
        ("The bishop called the raid abhorrent on Monday.", "DISAPPROVE", "condemnation"),
        ("The army played down the report on Monday.", "REJECT", "denial"),
        ("A section of the stadium gave way on Monday.", "DISASTER", "collapse"),
        ("The plane overran the runway on Monday.", "DISASTER", "crash"),
        ("A freighter struck the bridge on Monday.", "DISASTER", "crash"),
        ("Toxic fumes spread on Monday.", "DISASTER", "oil spill"),
        ("Divers joined the search on Monday.", "AID", "search"),
        ("The search was scaled back on Monday.", "DISASTER", "search"),
        ("Smugglers abandoned 40 migrants on Monday.", "CRIME", ""),
        ("The king lifted the state of siege on Monday.", "CONCEDE", ""),
        ("Mourners packed the cathedral on Monday.", "SUPPORT", "condolences"),
        ("The footbridge snapped on Monday.", "DISASTER", "collapse"),
        ("Nine miners were admitted to hospital on Monday.", "AID", "hospital"),
        ("The army corrected its account on Monday.", "CONCEDE", ""),
        ("Petrol and diesel were rationed on Monday.", "COERCE", ""),
        ("The airport of Lota was closed on Monday.", "COERCE", "closure"),
        ("The ministry declared two of the mission's diplomats persona non grata on Monday.", "SANCTION", "expulsion"),
        ("Norway froze 40 million euros of budget support on Monday.", "SANCTION", "suspension"),
        ("The bloc sent a mediation team on Monday.", "CONSULT", "talks"),
        ("The agency sent six forensic experts on Monday.", "INVESTIGATE", "investigation"),
        ("The airline cancelled all 64 flights on Monday.", "REJECT", ""),
        ("The cup final was called off on Monday.", "REJECT", ""),
        ("The cabinet allocated 40 million euros for new homes on Monday.", "AID", "aid"),
        ("Guards let the aid convoy through on Monday.", "CONCEDE", ""),
        ("The governor asked for medical supplies on Monday.", "DEMAND", "appeal"),
        ("Commandos blasted their way into the compound on Monday.", "ASSAULT", "storming"),
        ("A mudslide set off by the rains buried nine houses on Monday.", "DISASTER", "landslide"),
    ],
)
def test_a_verb_tells_an_event_by_its_doer_or_its_object(text: str, category: str, kind: str) -> None:
    assert (category, (kind,) if kind else (), "main") in told(text)


def test_the_passive_has_the_object_before_the_verb() -> None:
    assert categories("The land border with Verania was closed on Monday.") == ["COERCE"]
    assert categories("Six of the mission's diplomats were expelled on Monday.") == ["SANCTION"]
    assert categories("The coast road was blocked by angry farmers.") == ["PROTEST"]
    assert categories("The coast road was blocked by fallen trees.") == []


@pytest.mark.parametrize(
    ("text", "category"),
    [
        ("A missile hit the clinic.", "ASSAULT"),
        ("A cyclone hit the clinic.", "DISASTER"),
        ("The plane came down in a field.", "DISASTER"),
        ("Rebels took the town of Kidal.", "ASSAULT"),
        ("The town of Kidal was taken by rebels.", "ASSAULT"),
        ("Officers took power in the capital.", "COERCE"),
        ("The deputies walked out.", "PROTEST"),
        ("Gunmen shot up a cafe in Lota.", "ASSAULT"),
        ("The minister fired the warden.", "COERCE"),
        ("The general declared himself president.", "COERCE"),
        ("The colonels gave the mayor an ultimatum.", "DEMAND"),
        ("Chile sent 300 soldiers to the border.", "MOBILIZE"),
        ("Chile sent tents and blankets to the coast.", "AID"),
        ("The gang handed over the bodies of two guards.", "CONCEDE"),
        ("Divers brought nine miners to the surface.", "AID"),
        ("Divers found two fishermen alive.", "AID"),
        ("The embankment failed at noon.", "DISASTER"),
        ("Lenders signed a new long-term deal.", "AGREE"),
        ("The commission barred two candidates.", "COERCE"),
        ("Farmers blocked the bridge.", "PROTEST"),
        ("The court blocked the sale.", "REJECT"),
        ("The tax bill passed the senate.", "AGREE"),
        ("The shutdown of the ministry ended.", "CONCEDE"),
        ("The colonels gave the mayor 48 hours to leave.", "DEMAND"),
        ("Nurses of the clinic were allowed to leave the town.", "CONCEDE"),
        ("A judge granted the union an injunction.", "COERCE"),
        ("Two officers held up the relief convoy.", "COERCE"),
        ("The sheriff of Lota called the ruling a sham.", "DISAPPROVE"),
        ("The mayor declared the cholera outbreak over.", "CONSULT"),
        ("The port siege was declared over.", "CONSULT"),
    ],
)
def test_the_same_verb_tells_different_events(text: str, category: str) -> None:
    assert categories(text)[:1] == [category]


@pytest.mark.parametrize(
    "text",
    [
        "The song hit the charts.",
        "Nine hostages walked out.",
        "The number of patients shot up.",
        "Prices came down in May.",
        "She took the bus to the town hall.",
        "He failed his exam.",
        "The company sent letters to the soldiers.",
        "The story broke at noon.",
        "The minister chairs the task force on aid workers.",
        "The letter addressed to the mayor arrived on Monday.",
        "The rain began to fall on Monday.",
        "The captain launched a new career on Monday.",
        "The minister took the chair of the town council on Monday.",
        "Passengers boarded the ferry on Monday.",
        "The ship owner's office closed on Monday.",
        "The workers at the dam failed to come on Monday.",
        "The price of the shells fell near its lowest on Monday.",
        "The company sent invoices on Monday.",
        "The museum recalled the painter on Monday.",
        "The bank raised its daily withdrawal limit on Monday.",
        "The sum was larger than admitted on Monday.",
        "The clerk passed the salt on Monday.",
        "The singer adjourned to the bar on Monday.",
        "The council will hold closed sessions.",
        "The secret blew up in the mayor's face on Monday.",
    ],
)
def test_other_doers_and_objects_tell_none(text: str) -> None:
    assert categories(text) == []


def test_what_is_lifted_or_broken_up_is_no_event_beside() -> None:
    assert categories("The governor lifted the night curfew on Monday.") == ["CONCEDE"]
    assert categories("Police cleared a protest camp on Monday.") == ["COERCE"]
    assert categories("The dockers' strike was called off on Monday.") == ["CONCEDE"]
    assert categories("The talks with the rebels collapsed on Monday.") == ["REJECT"]
    assert categories("A cyclone hit the coast on Monday.") == ["DISASTER"]


def test_a_frame_stands_as_its_clause_does() -> None:
    assert told("The bank will freeze the minister's accounts on Friday.") == [("SANCTION", ("sanctions",), "future")]
    denied = "The navy did not board the tanker on Monday."
    assert [e.negated for e in annotate(Document("a.txt", denied)).of(EventSpan)] == [True]


def test_a_labour_strike_is_no_air_strike() -> None:
    ((_, kinds, _),) = told("The nurses struck over pay on Monday.")
    assert kinds == ("strike action",)


@pytest.mark.parametrize(
    ("text", "category"),
    [
        ("Peru joined the alliance on Monday.", "AGREE"),
        ("The elders handed in nine rifles on Monday.", "CONCEDE"),
        ("Experts took samples from the river.", "INVESTIGATE"),
        ("The virus turned up in a second province.", "DISASTER"),
        ("Marines stormed the tanker on Monday.", "ASSAULT"),
        ("A minibus careered off the road.", "DISASTER"),
        ("Envoys haggled with the hijackers on Monday.", "CONSULT"),
        ("The delegation failed to turn up for the talks.", "REJECT"),
        ("Pilots stayed away from work on Monday.", "PROTEST"),
        ("The mayor dismissed the proposal as a joke.", "REJECT"),
        ("The union wants an independent inquiry.", "DEMAND"),
        ("The singer was stopped at the airport on Monday.", "COERCE"),
        ("The chemist was put on a plane to Lima.", "COERCE"),
        ("A court gave the spy ten years.", "COERCE"),
        ("The league docked the club six points.", "SANCTION"),
        ("The state doubled its tariffs.", "SANCTION"),
        ("Two destroyers headed for the strait.", "MOBILIZE"),
        ("Bombers flew over the islands.", "MOBILIZE"),
        ("The contingent went home on Monday.", "RETREAT"),
        ("The bank shut its branch in Lota.", "RETREAT"),
        ("Inspectors reached the crash site.", "INVESTIGATE"),
        ("Japan wrote off the debt.", "AID"),
        ("The oil slick reached the coast.", "DISASTER"),
        ("The banks were told on Monday to stop dealing with it.", "DEMAND"),
        ("The party threw its weight behind the bill.", "SUPPORT"),
        ("The mayor called her rival a traitor on Monday.", "DISAPPROVE"),
        ("The mayor held the company responsible on Monday.", "DISAPPROVE"),
        ("The ministry called the charges absurd on Monday.", "REJECT"),
        ("The group claimed the bombings on Monday.", "ASSAULT"),
        ("The activist got nine years in prison on Monday.", "COERCE"),
        ("A court reopened the case on Monday.", "INVESTIGATE"),
        ("Warplanes took off from the base on Monday.", "MOBILIZE"),
        ("Angry crowds besieged the ministry.", "PROTEST"),
        ("A grenade was thrown at a bar.", "ASSAULT"),
        ("The tremor was felt in Lota.", "DISASTER"),
        ("Ana Quispe was re-elected on Monday.", "SUPPORT"),
        ("Two men are due in court on Monday.", "COERCE"),
        ("The union asked the court on Monday to stop the sale.", "DEMAND"),
        ("The embassy told its citizens not to travel to Lota.", "DEMAND"),
        ("Residents were told to boil their water.", "DEMAND"),
        ("The king sent his brother to Lima on Monday.", "CONSULT"),
        ("Chile hosted the two delegations on Monday.", "CONSULT"),
        ("The coach was placed on administrative leave on Monday.", "SANCTION"),
        ("A preacher withdrew on Monday his claim that the jab is harmful.", "CONCEDE"),
        ("The growers called the offer an insult and turned it down.", "REJECT"),
        ("Ana Quispe signed a decree dissolving the chamber.", "COERCE"),
        ("The governor called it a betrayal.", "DISAPPROVE"),
        ("The governor called it utter nonsense.", "REJECT"),
        ("The internet went off shortly after midnight.", "COERCE"),
        ("Depositors besieged the branches of two banks.", "PROTEST"),
        ("Chad stopped supplying power to Mali on Monday.", "SANCTION"),
        ("The avenue filled with protesters on Monday.", "PROTEST"),
        ("The strike entered its third week on Monday.", "PROTEST"),
        ("The lender was placed in liquidation on Monday.", "COERCE"),
        ("Crude stopped flowing to the refinery on Monday.", "SANCTION"),
        ("Electricity began flowing again on Monday.", "COOPERATE"),
        ("Chad halved gas deliveries to Mali on Monday.", "SANCTION"),
        ("The lease on the port expired on Monday.", "REJECT"),
        ("The extortionists handed over a decryption key on Monday.", "CONCEDE"),
        ("Peru retaliated with a 40 percent levy on Monday.", "SANCTION"),
        ("The club was kicked out of the league on Monday.", "SANCTION"),
        ("The ministry terminated the contract on Monday.", "SANCTION"),
        ("Detectives questioned the owner of the mill on Monday.", "INVESTIGATE"),
        ("Police found 40 sticks of dynamite in a shed.", "INVESTIGATE"),
        ("Customs officers seized 300 kg of cocaine.", "CRIME"),
        ("The ministry corrected the death toll to 91.", "INVESTIGATE"),
        ("The institute estimated on Monday that the war had cost $4 billion.", "INVESTIGATE"),
        ("The high court upheld the ban on Monday.", "REJECT"),
        ("The ministry brushed aside the report on Monday.", "REJECT"),
        ("The navy sank two boats on Monday.", "ASSAULT"),
        ("Shells rained down on the port.", "ASSAULT"),
        ("A plane with medicine and tents touched down in Lota.", "AID"),
        ("Soldiers of the two armies brawled on the bridge.", "ASSAULT"),
        ("Three inmates broke out of a prison on Monday.", "RETREAT"),
        ("The firm recalled two million cars on Monday.", "CONCEDE"),
        ("Police offered a reward of 500 dollars on Monday.", "INVESTIGATE"),
        ("Hackers crippled the computer systems of the port.", "CRIME"),
        ("Burglars broke into the party's offices.", "CRIME"),
        ("The army dispatched a carrier strike group.", "MOBILIZE"),
        ("The ministry fired two missiles into the sea.", "MOBILIZE"),
        ("Women filled the square.", "PROTEST"),
        ("The mayor appealed on Monday for calm.", "DEMAND"),
        ("Chile does not recognise the council.", "REJECT"),
        ("The secretary of state, Ana Holm, is due in Lota on Sunday.", "CONSULT"),
        ("The snow cut the road, closing the airport.", "DISASTER"),
        ("Peru called the account implausible.", "DISAPPROVE"),
        ("The king vowed to hunt down the bombers.", "THREATEN"),
        ("The king vowed to rebuild the town.", "AGREE"),
        ("Chile quarantined 40 travellers on Monday.", "COERCE"),
        ("Locusts devoured the crops.", "DISASTER"),
        ("Police released footage of the van on Monday.", "INVESTIGATE"),
        ("The prisoner was taken to hospital on Monday.", "AID"),
        ("A truck crashed into a bus on Monday.", "DISASTER"),
        ("A train slammed into a lorry on Monday.", "DISASTER"),
        ("The ministry slaughtered 900 chickens on Monday.", "AID"),
        ("Rebels slaughtered goats in Lota on Monday.", "ASSAULT"),
        ("Peru halved the rations.", "SANCTION"),
        ("Peru extended its arms embargo on Monday.", "SANCTION"),
        ("Chile added two firms to its sanctions list.", "SANCTION"),
        ("The new tariffs took effect on Monday.", "SANCTION"),
        ("Envoys from both sides sat down in Lima.", "CONSULT"),
        ("Villagers near the dam set two buses on fire.", "ASSAULT"),
        ("The hackers stole the records of nine clinics.", "CRIME"),
        ("The troops freed nine hostages.", "AID"),
        ("The army was sent to help evacuate the valley.", "AID"),
        ("The army was sent to help secure the border.", "MOBILIZE"),
        ("The navy held a live-fire exercise.", "MOBILIZE"),
        ("The family paid a ransom.", "CONCEDE"),
        ("The commission published its interim report.", "INVESTIGATE"),
        ("A frigate was sunk by a torpedo.", "ASSAULT"),
        ("The bomber drove a van packed with explosives into a bus.", "ASSAULT"),
        ("The mayor announced $71 million in aid.", "AID"),
        ("The mayor announced a curfew and people were told on the radio to stay at home.", "COERCE"),
        ("The senate voted 61-38 on Monday to fund the ministry.", "AGREE"),
        ("Soldiers took the president and his two youngest ministers hostage.", "ASSAULT"),
        ("The council imposed a dusk-to-dawn curfew until Monday, and offered a reward of 90 pesos.", "INVESTIGATE"),
    ],
)
def test_deeds_of_every_kind_of_affair(text: str, category: str) -> None:
    assert category in categories(text)


@pytest.mark.parametrize(
    "text",
    [
        "The mayor's office declined to comment on Monday.",
        "Police refused to name the sailor on Monday.",
        "Boys found a coin buried in the garden.",
        "The nurse lost contact with her brother on Monday.",
    ],
)
def test_words_for_the_press_are_no_refusal_and_a_buried_thing_no_disaster(text: str) -> None:
    assert not {"REJECT", "DISASTER"} & {*categories(text)}


@pytest.mark.parametrize(
    "text",
    [
        "The tram was negotiating a bend.",
        "The clerk told the mayor last week he wanted to rest.",
        "The hiker told how he clung to a tree.",
        "The mayor was asked to comment.",
        "The plan had been well executed.",
        "The firm will meet all hospital bills.",
        "The students walked out unhurt.",
        "The mayor warned that the toll might rise.",
        "Volcanologists warned that the town must be emptied.",
        "The minister cut short a visit to Lota.",
        "The men sat in the custody of the guards.",
        "Rain was heavy in the last week of March.",
        "She rushed to her brother's side.",
        "Medics counted 34 bodies in the morgue.",
        "The agency raised the death toll to 61.",
        "The figure of 61 given by the agency was revised on Monday.",
        "On Monday armed rebels sat in the port.",
        "Twelve of the wounded were admitted.",
        "Ammonia was released from a cracked valve.",
        "The singer was released from hospital.",
        "The guests came from Ana Quispe and the group Need to Resign.",
        "A girl called Ana Quispe told reporters of her brother.",
    ],
)
def test_a_word_in_another_sense_tells_nothing(text: str) -> None:
    assert categories(text) == []


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Two bombers struck a market in Kano on Monday.", {"bombing"}),
        ("Fighter jets hit a school on Monday.", {"air strike"}),
        ("Combat aircraft struck a depot on Monday.", {"air strike"}),
        ("Warships struck the port on Monday.", {"shelling"}),
        ("Fighters attacked a school on Monday.", set()),
        ("The dockers' union called a strike in Lota on Monday.", {"strike action"}),
        ("A lorry rammed a picket line in Lota on Monday.", {"vehicle attack"}),
        ("Guards mutinied in Lota on Monday.", {"mutiny"}),
    ],
)
def test_a_strike_is_from_the_air_only_where_what_strikes_flies(text: str, kinds: set[str]) -> None:
    assert {kind for _, found, _ in told(text) for kind in found} == kinds
