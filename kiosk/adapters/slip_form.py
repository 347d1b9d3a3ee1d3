"""The whole slip as blocks on paper at one step of the type scale."""

from collections.abc import Iterator, Sequence
from functools import cached_property

from kiosk.adapters.slip_edges import Edges
from kiosk.adapters.slip_line import Setter
from kiosk.adapters.slip_loud import Loud
from kiosk.adapters.slip_page import Block, Cell, Paper, Scale, stacked
from kiosk.adapters.slip_said import Said
from kiosk.adapters.slip_who import Who
from kiosk.core.slip import Slip


class Form:
    """Sets one slip on one paper at one scale. ``qr`` = rows of black squares; ``dpi`` is the printer's."""

    def __init__(
        self, slip: Slip, qr: Sequence[Sequence[bool]], setter: Setter, paper: Paper, scale: Scale, dpi: int
    ) -> None:
        # Most forms are never laid out.
        self._set_with = slip, setter, paper, scale, dpi
        self._headers: dict[tuple[int, int], Cell] = {}
        self._qr = qr
        self._paper = paper
        self.scale = scale
        self.gap = scale.gap

    @cached_property
    def blocks(self) -> list[Block]:
        """Everything above the foot, in the order of the brief."""
        return list(self._laid())

    @cached_property
    def fits(self) -> bool:
        """Whether one page takes all; what cannot be is not laid out to its end."""
        laid: list[Block] = []
        room = self.only_room
        for block in self._laid():
            room -= block.height + (self.gap if laid else 0.0)
            if room < 0:
                return False
            laid.append(block)
        self.blocks = laid
        return True

    def may_fit(self, smaller: "Form") -> bool:
        """``False`` where it cannot, as ``smaller``, laid out at the next step of the same kind, shows.

        Larger type is never less high, and the lists grow at least as their type does.
        """
        larger, small = self.scale, smaller.scale
        growth = min(larger.body / small.body, larger.small / small.small) - 1
        lists = sum(block.height for block in smaller.blocks[smaller._above :])
        gaps = (larger.gap - small.gap) * (len(smaller.blocks) - 1)
        return stacked(smaller.blocks, small.gap) + lists * growth + gaps <= smaller.only_room

    def _laid(self) -> Iterator[Block]:
        self._above = 0
        for part in (Loud, Who):
            for block in part(*self._set_with).blocks():
                if block.height:
                    self._above += 1
                    yield block
        yield from (block for block in Said(*self._set_with).blocks() if block.height)

    def header(self, page: int, pages: int) -> Cell:
        """The line at the top of every page."""
        if (page, pages) not in self._headers:
            self._headers[page, pages] = self._edges.header(page, pages)
        return self._headers[page, pages]

    @cached_property
    def _edges(self) -> Edges:
        return Edges(*self._set_with)

    @cached_property
    def foot(self) -> Block:
        """The foot of the first page."""
        return self._edges.foot(self._qr)

    @cached_property
    def only_room(self) -> float:
        """Height for blocks where one page takes all."""
        return self._below(self.header(1, 1)) - self.foot.height - self.gap

    @cached_property
    def first_room(self) -> float:
        """Height for blocks on the first of several pages."""
        return self.later_room - self.foot.height - self.gap

    @cached_property
    def later_room(self) -> float:
        """Height for blocks on any other page."""
        return self._below(self.header(1, 2))

    def _below(self, header: Cell) -> float:
        return self._paper.height - 2 * self._paper.margin - header.height - self.gap
