"""Our themes as Textual's."""

from __future__ import annotations

from collections.abc import Mapping

from textual.theme import Theme as TextualTheme

from briefing.themes import Theme


def textual_theme(theme: Theme) -> TextualTheme:
    """The theme with every colour that Textual's own widgets and our style sheets ask for."""
    colors, _ = _named(theme)
    return TextualTheme(
        name=theme.name,
        dark=theme.dark,
        ansi=theme.ansi,
        background=colors["background"],
        surface=colors["surface"],
        panel=colors["panel"],
        foreground=colors["foreground"],
        primary=colors["primary"],
        secondary=colors["secondary"],
        accent=colors["accent"],
        success=colors["success"],
        warning=colors["warning"],
        error=colors["error"],
        variables=variables(theme),
    )


def variables(theme: Theme) -> dict[str, str]:
    """The variables of our style sheets, and those of Textual's that a theme of ours decides itself."""
    colors, spans = _named(theme)
    return {
        **({"ansi-background": colors["background"], "ansi-foreground": colors["foreground"]} if theme.ansi else {}),
        **{f"span-{name}": color for name, color in spans.items()},
        "sentence-background": spans["sentence"],
        "quote-background": spans["quote"],
        "match-background": spans["match"],
        "cursor-line": colors["cursor"],
        "text-quiet": colors["muted"],
        "text": colors["foreground"],
        "text-muted": colors["muted"],
        "border": colors["primary"],
        "border-blurred": colors["border"],
        "block-cursor-background": colors["cursor"],
        "block-cursor-foreground": colors["foreground"],
        "block-hover-background": colors["panel"],
        "footer-background": colors["background"],
        "footer-item-background": colors["background"],
        "footer-key-foreground": colors["accent"],
        "footer-key-background": colors["background"],
        "footer-description-foreground": colors["muted"],
        "footer-description-background": colors["background"],
        "footer-foreground": colors["muted"],
        "input-cursor-background": colors["foreground"],
        "input-cursor-foreground": colors["background"],
        "input-selection-background": spans["match"],
        "screen-selection-background": spans["quote"],
        "screen-selection-foreground": colors["foreground"],
        "scrollbar": colors["border"],
        "scrollbar-hover": colors["muted"],
        "scrollbar-active": colors["primary"],
        "scrollbar-background": colors["surface"],
        "scrollbar-background-hover": colors["surface"],
        "scrollbar-background-active": colors["surface"],
        "scrollbar-corner-color": colors["surface"],
    }


def _named(theme: Theme) -> tuple[Mapping[str, str], Mapping[str, str]]:
    """The colours and those of spans as Textual names them."""
    if not theme.ansi:
        return theme.colors, theme.spans
    colors, spans = (
        {name: f"ansi_{color.replace('-', '_')}" for name, color in table.items()}
        for table in (theme.colors, theme.spans)
    )
    return colors, spans
