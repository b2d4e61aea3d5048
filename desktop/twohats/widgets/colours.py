"""The colours of the window: light, dark, and high contrast."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Palette:
    """Every colour of the window, as `#rrggbb`."""

    ground: str
    card: str
    line: str
    edge: str
    text: str
    focus: str
    dim: str
    hall: str
    bar: str
    track: str
    marketing: str
    marketing_soft: str
    sales: str
    sales_soft: str
    late: str
    late_soft: str
    on_accent: str

    def accent(self, wing: str) -> str:
        """The one accent of a wing."""
        return self.marketing if wing == "marketing" else self.sales

    def soft(self, wing: str) -> str:
        """The accent's pale companion, for what is chosen."""
        return self.marketing_soft if wing == "marketing" else self.sales_soft


LIGHT = Palette(
    ground="#f6f7f8",
    card="#ffffff",
    line="#e1e4e8",
    edge="#858d98",
    text="#1c2024",
    focus="#1c2024",
    dim="#5c6675",
    hall="#eef0f3",
    bar="#858d98",
    track="#e1e4e8",
    marketing="#2f5bd8",
    marketing_soft="#e8eefc",
    sales="#117a55",
    sales_soft="#e3f4ec",
    late="#a34a06",
    late_soft="#fdeedd",
    on_accent="#ffffff",
)

DARK = Palette(
    ground="#17191c",
    card="#1f2226",
    line="#32363c",
    edge="#747b86",
    text="#e8eaed",
    focus="#e8eaed",
    dim="#9aa1ab",
    hall="#1b1e22",
    bar="#747b86",
    track="#32363c",
    marketing="#7aa2ff",
    marketing_soft="#26304a",
    sales="#5ec49a",
    sales_soft="#1f3a30",
    late="#f0a35e",
    late_soft="#43301c",
    on_accent="#17191c",
)

# Light on black, with borders that are seen: for eyes that need it.
HIGH_CONTRAST = Palette(
    ground="#000000",
    card="#000000",
    line="#b8b8b8",
    edge="#ffffff",
    text="#ffffff",
    focus="#ffe14d",
    dim="#dcdcdc",
    hall="#000000",
    bar="#a6a6a6",
    track="#4d4d4d",
    marketing="#c6dcff",
    marketing_soft="#2458b8",
    sales="#a5f0d0",
    sales_soft="#0f6b4c",
    late="#ffe0b0",
    late_soft="#4a2800",
    on_accent="#000000",
)
