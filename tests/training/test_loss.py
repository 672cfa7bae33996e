from __future__ import annotations

import pytest
import torch

from models.training.loss import smoothed_cross_entropy


@pytest.mark.parametrize("smoothing", [0.0, 0.1])
@pytest.mark.parametrize(("kind", "close"), [(torch.float32, 1e-6), (torch.bfloat16, 1e-2)])
def test_loss_and_gradient_are_those_of_torch(smoothing: float, kind: torch.dtype, close: float) -> None:
    torch.manual_seed(1)
    ours = torch.randn(7, 40).to(kind).requires_grad_()
    theirs = ours.detach().clone().requires_grad_()
    target = torch.randint(0, 40, (7,))
    loss = smoothed_cross_entropy(ours, target, smoothing)
    expected = torch.nn.functional.cross_entropy(theirs.float(), target, label_smoothing=smoothing, reduction="sum")
    (loss / 3).backward()
    (expected / 3).backward()
    assert loss.item() == pytest.approx(expected.item(), rel=1e-5)
    assert ours.grad is not None and theirs.grad is not None
    assert ours.grad.dtype == kind
    torch.testing.assert_close(ours.grad, theirs.grad, atol=close, rtol=0)
