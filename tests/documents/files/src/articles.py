"""The same three short reports for every format that holds several: a dict each, in the order of publication."""

ARTICLES = [
    {
        "title": "Ferry blast kills 12 in Halden Strait",
        "publisher": "The Norland Courier",
        "author": "Ada Lindqvist",
        "published": "2031-01-03T08:15:00+01:00",
        "url": "https://courier.example/world/ferry-blast",
        "text": (
            "An explosion tore through a ferry in the Halden Strait on Thursday and killed 12 people, the Norland "
            "coast guard said.\n\nAt least 40 others were taken to hospital in Varde. “We heard two bangs,” said "
            "Per Holm."
        ),
    },
    {
        "title": "Strait council meets in Varde",
        "publisher": "The Norland Courier",
        "author": "Bo Moen",
        "published": "2031-01-04T19:30:00+01:00",
        "url": "https://courier.example/world/council",
        "text": (
            "The Strait Council met in Varde on Saturday, a day after Sudmark denied that it had mined the Halden "
            "Strait.\n\nThe Café Aurora, where the crews meet, was searched; 2 men were detained."
        ),
    },
    {
        "title": "Mines found off Halden",
        "publisher": "Harbour Mail",
        "author": "Carl Dahl",
        "published": "2031-01-05T18:00:00+01:00",
        "url": "http://harbourmail.example/2031/mines.html",
        "text": "Divers have found 7 mines off the port of Halden, the navy of Norland said on Sunday.",
    },
]
