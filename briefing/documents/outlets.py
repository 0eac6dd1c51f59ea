"""Names of outlets and news agencies, as world knowledge: to tell a line that names its publisher from any other."""

from __future__ import annotations

from briefing.expressions import expression

# Agencies as they stand in brackets after the place of a dateline, with the name to show.
AGENCIES = {
    "AP": "Associated Press",
    "The Associated Press": "Associated Press",
    "Associated Press": "Associated Press",
    "AFP": "Agence France-Presse",
    "Agence France-Presse": "Agence France-Presse",
    **{
        name: name
        for name in (
            "Reuters", "Thomson Reuters Foundation", "Xinhua", "UPI", "DPA", "dpa", "ANSA", "EFE", "TASS", "Interfax",
            "Bloomberg", "Anadolu", "AA", "IRNA", "ISNA", "Mehr", "Tasnim", "SANA", "PTI", "ANI", "IANS", "Kyodo",
            "Yonhap", "WAFA", "KUNA", "SPA", "WAM", "MENA", "NNA", "Ukrinform", "CNN", "BBC", "RFE/RL", "VOA", "PAP",
            "Belga", "ANP", "NTB", "TT", "Ritzau", "Lusa", "Bernama", "Antara", "APA", "UN News", "RIA Novosti",
            "Sputnik", "AAP", "CP", "The Canadian Press", "PA", "Press Association", "The New Humanitarian", "IRIN",
        )
    },
}  # fmt: skip

_NAMES = frozenset(
    name.lower()
    for name in (
        "ABC", "Al Arabiya", "Al Jazeera", "Al-Monitor", "Anadolu Agency", "AP", "AFP", "Axios", "BBC", "BuzzFeed",
        "CBS", "CNN", "Daily Sabah", "Der Spiegel", "Deutsche Welle", "DW", "El País", "Euronews", "Foreign Policy",
        "France 24", "Haaretz", "HuffPost", "Kurdistan 24", "La Repubblica", "Le Figaro", "Le Monde", "Libération",
        "Middle East Eye", "MSNBC", "NBC", "Newsweek", "NPR", "PBS", "Politico", "ProPublica", "RFE/RL", "RT", "Rudaw",
        "Reuters", "ReliefWeb", "Sky", "Slate", "Sputnik", "Süddeutsche Zeitung", "TASS", "The Atlantic", "The Hill",
        "The Economist", "The Intercept", "The National", "The New Arab", "The New Yorker", "TIME", "UPI", "Vice",
        "Vox", "VOA", "Xinhua", "ITV", "RTÉ", "CBC", "CTV", "NHK", "Dawn", "The Hindu", "Bellingcat",
    )
)  # fmt: skip
_WORD = expression(
    r"(?:News|Times|Post|Herald|Guardian|Tribune|Journal|Press|Agency|Radio|Television|TV|Telegraph|Standard|Mirror"
    r"|Observer|Gazette|Chronicle|Monitor|Daily|Express|Mail|Independent|Globe|Broadcasting|Network|Magazine|Review"
    r"|Newswire|Bulletin|Dispatch|Inquirer|Examiner|Sentinel|Courier|Today|Zeitung"
    r"|Wire|Newsroom|Enquirer|Advertiser|Argus|Picayune|Telegram|Diario|Diário|Jornal|Gazeta|Correio|Correo|Folha|Agence"
    r"|Agencia|Agência)\b"
)
_HOST = expression(r"(?:[a-z0-9-]+\.)+[a-z]{2,}")
_SECTIONS = frozenset(  # words of a page's sections, and of what is not an outlet but its product
    (
        "Breaking", "Latest", "Top", "World", "Local", "Related", "More", "All", "Live", "Business", "Sports",
        "Politics", "Release", "Statement", "Briefing", "Update", "Updates", "Analysis", "Conference", "Summary",
        "Report", "Opinion",
    )
)  # fmt: skip
_JOINING = frozenset(("of", "the", "and", "for", "in", "&", "de", "la", "du", "al"))


def is_known_outlet(line: str) -> bool:
    """Whether a line is the name of a known outlet, or a host name, and nothing else."""
    return line.lower() in _NAMES or bool(_HOST.fullmatch(line.lower()))


def is_outlet(line: str) -> bool:
    """Whether a line may be the name of an outlet and nothing else: ``Example News``, ``THE EXAMPLE TIMES``."""
    if is_known_outlet(line):
        return True
    line = line.title() if line.isupper() else line
    words = line.replace("-", " ").split()
    if not 2 <= len(words) <= 5 or not line[-1].isalpha() or not _SECTIONS.isdisjoint(words):
        return False
    capitals = all(word[0].isupper() or word[0].isdigit() or word.lower() in _JOINING for word in words)
    return capitals and bool(_WORD.search(line))
