"""What one run measured: pairs of the product's time and its floor's, in ns, as they were taken in turn."""

import json
import sys
from dataclasses import dataclass, field


@dataclass(slots=True)
class Samples:
    """Both lists are in order of time; each may have its own length."""

    product: list[int] = field(default_factory=list)
    floor: list[int] = field(default_factory=list)

    def add(self, *, product: int, floor: int) -> None:
        self.product.append(product)
        self.floor.append(floor)

    def tell(self) -> None:
        """As the last line of the output, for the process that asked."""
        sys.stdout.write(json.dumps({"product": self.product, "floor": self.floor}) + "\n")
