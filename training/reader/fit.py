"""Training: passes over windows in an order drawn from the seed, taken up again exactly where it stopped."""

import itertools
import json
import math
import time
import zlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor, nn
from torch.nn import functional

from .batches import Batch, batch_of, plan
from .heads import IGNORED
from .windows import Window

#: Seconds between checkpoints.
OFTEN = 600


@dataclass(frozen=True)
class Recipe:
    """How to train. Rates are of AdamW: the encoder's falls from `rate` to `last` in a line, after a warm-up."""

    passes: float = 2
    rate: float = 3e-4
    last: float = 0.0
    #: The rate of the outputs, as a multiple of the encoder's.
    outputs: float = 7.0
    #: The share of the steps in which the rate rises.
    warm_up: float = 0.03
    #: The share of the windows without any label that are read in a pass (others in the next).
    silent: float = 0.5
    #: The share of what the net has read in an earlier stage that it reads again in a pass.
    again: float = 1.0
    seed: int = 1


@dataclass(frozen=True)
class Progress:
    """Where training stands: steps done, of how many, and a running mean of the loss."""

    step: int = 0
    steps: int = 0
    loss: float = math.nan
    seconds: float = 0.0


#: In: a batch and the net's log-odds for it. Out: what each sentence loses.
Loss = Callable[[Batch, Tensor], Tensor]


def label_loss(targets: Mapping[int, npt.NDArray[np.float32]], weights: npt.NDArray[np.float32]) -> Loss:
    """Cross-entropy against the labels; what is stated weighs twice what is not, what is ignored nothing.

    In: for each text its targets, sentences by outputs; what each output weighs.
    """
    outputs = torch.from_numpy(weights)

    def loss(batch: Batch, odds: Tensor) -> Tensor:
        raw = torch.from_numpy(np.stack([targets[text][sentence] for text, sentence in batch.places]))
        wanted = raw.clamp(min=0)
        weight = (raw != IGNORED).float() * (1 + wanted) * outputs
        lost = functional.binary_cross_entropy_with_logits(odds, wanted, reduction="none")
        return (lost * weight).sum(1)

    return loss


def schedule(windows: Sequence[tuple[int, Window]], shares: Sequence[float], recipe: Recipe) -> list[list[list[int]]]:
    """For each pass its batches, in order: each a list of numbers of windows. The last pass may be a part of one.

    In: the windows, and of each the share of the passes that read it.
    """
    lengths = [len(window.ids) for _, window in windows]
    turn = np.random.default_rng([recipe.seed, 0]).random(len(windows))
    passes: list[list[list[int]]] = []
    for number in range(math.ceil(recipe.passes)):
        random = np.random.default_rng([recipe.seed, number])
        if number == 0:
            random.random(len(windows))  # The turns are drawn from the first pass's numbers.
        # Windows take turns: with a share of a half, those left out in one pass are read in the next.
        share = np.asarray(shares)
        chosen = np.flatnonzero((turn + number * share) % 1 < share).tolist()
        groups = plan([lengths[at] for at in chosen], random)
        part = min(1.0, recipe.passes - number)
        passes.append([[chosen[at] for at in group] for group in groups[: math.ceil(part * len(groups))]])
    return passes


def rate_at(step: int, steps: int, recipe: Recipe) -> float:
    """The encoder's rate at a step, counted from 0."""
    warm = max(1, round(recipe.warm_up * steps))
    fallen = recipe.rate + (recipe.last - recipe.rate) * step / max(1, steps)
    return fallen * min(1.0, (step + 1) / warm)


def fit(
    net: nn.Module,
    windows: Sequence[tuple[int, Window]],
    shares: Sequence[float],
    pad: int,
    loss_of: Loss,
    recipe: Recipe,
    folder: Path,
    often: float = OFTEN,
    after_pass: Callable[[int], None] = lambda number: None,
) -> Progress:
    """Trains the net in place. `folder` holds its checkpoint, and `weights.pt` (half precision) when it is done.

    In: windows with the number of their text, the share of the passes that read each, the loss. With a checkpoint of
    the same recipe in the folder it goes on from there, to the same weights as if it had never stopped. `often`:
    seconds between checkpoints. `after_pass`: called when a pass (counted from 1) is over and saved. Raises ValueError
    when the checkpoint is of another recipe or other texts.
    """
    folder.mkdir(parents=True, exist_ok=True)
    passes = schedule(windows, shares, recipe)
    order = [batch for one in passes for batch in one]
    ends = list(itertools.accumulate(len(one) for one in passes))
    data = fingerprint(windows)
    outputs = [p for name, p in net.named_parameters() if not name.startswith("encoder.")]
    encoder = [p for name, p in net.named_parameters() if name.startswith("encoder.")]
    optimiser = torch.optim.AdamW([{"params": encoder}, {"params": outputs}], weight_decay=0.01)
    progress = restored(folder, net, optimiser, recipe, len(order), data)
    saved = time.monotonic()
    net.train()
    while progress.step < len(order):
        began = time.monotonic()
        step = progress.step
        torch.manual_seed(recipe.seed * 1_000_003 + step)
        rate = rate_at(step, len(order), recipe)
        for group, factor in zip(optimiser.param_groups, (1.0, recipe.outputs), strict=True):
            group["lr"] = rate * factor
        batch = batch_of([windows[at] for at in order[step]], pad)
        loss = loss_of(batch, net(batch.ids, batch.mask, batch.spans)).mean()
        optimiser.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(net.parameters(), 1.0)
        optimiser.step()
        value = float(loss.detach())
        mean = value if math.isnan(progress.loss) else 0.98 * progress.loss + 0.02 * value
        seconds = progress.seconds + time.monotonic() - began
        progress = replace(progress, step=step + 1, loss=mean, seconds=seconds)
        if progress.step in ends or time.monotonic() - saved > often:
            save(folder, net, optimiser, recipe, progress, data)
            saved = time.monotonic()
            print(f"{folder.name}: {json.dumps(asdict(progress))}", flush=True)
        if progress.step in ends:
            after_pass(ends.index(progress.step) + 1)
            net.train()
    half = {name: value.half() if value.is_floating_point() else value for name, value in net.state_dict().items()}
    torch.save(half, folder / "weights.pt")
    return progress


def fingerprint(windows: Sequence[tuple[int, Window]]) -> int:
    """Tells texts and labels' places apart: a checksum of all windows."""
    check = 0
    for text, window in windows:
        check = zlib.crc32(np.asarray([text, *window.ids], np.int64).tobytes(), check)
    return check


def save(
    folder: Path,
    net: nn.Module,
    optimiser: torch.optim.Optimizer,
    recipe: Recipe,
    progress: Progress,
    data: int,
) -> None:
    """Writes the checkpoint beside the old one, then puts it in its place: no stop leaves half a file."""
    state = {
        "net": net.state_dict(),
        "optimiser": optimiser.state_dict(),
        "recipe": asdict(recipe),
        "progress": asdict(progress),
        "data": data,
    }
    torch.save(state, folder / "checkpoint.new")
    (folder / "checkpoint.new").replace(folder / "checkpoint.pt")


def restored(
    folder: Path, net: nn.Module, optimiser: torch.optim.Optimizer, recipe: Recipe, steps: int, data: int
) -> Progress:
    """The progress of the folder's checkpoint, loaded into net and optimiser; the beginning where there is none."""
    path = folder / "checkpoint.pt"
    if not path.exists():
        return Progress(steps=steps)
    state = torch.load(path)
    progress = Progress(**state["progress"])
    if state["recipe"] != asdict(recipe) or progress.steps != steps or state.get("data", data) != data:
        raise ValueError(f"{path} is of another recipe or other texts; remove it to begin anew")
    net.load_state_dict(state["net"])
    optimiser.load_state_dict(state["optimiser"])
    return progress


def load(net: nn.Module, folder: Path) -> None:
    """The weights that were trained in a folder; as far as they are where training is not over."""
    done = folder / "weights.pt"
    state = torch.load(done) if done.exists() else torch.load(folder / "checkpoint.pt")["net"]
    net.load_state_dict({name: value.float() if value.is_floating_point() else value for name, value in state.items()})


@torch.no_grad()
def margins_of(net: nn.Module, windows: Sequence[Window], pad: int, outputs: int) -> npt.NDArray[np.float16]:
    """One text's log-odds: sentences by outputs."""
    net.eval()
    count = 1 + max(span.sentence for window in windows for span in window.spans)
    odds = np.zeros((count, outputs), np.float16)
    placed = [(0, window) for window in windows]
    for group in plan([len(window.ids) for window in windows], None):
        batch = batch_of([placed[at] for at in group], pad)
        read = net(batch.ids, batch.mask, batch.spans).numpy()
        for (_, sentence), row in zip(batch.places, read, strict=True):
            odds[sentence] = row
    return odds
