r"""Formulas in TeX as they are written in a line: `\frac{a}{b}` is a/b, `x^2` is x²."""

import re

_LETTERS = (
    "alphaα betaβ gammaγ deltaδ epsilonε zetaζ etaη thetaθ iotaι kappaκ lambdaλ muμ nuν xiξ piπ"
    " rhoρ sigmaσ tauτ phiφ chiχ psiψ omegaω GammaΓ DeltaΔ ThetaΘ LambdaΛ PiΠ SigmaΣ PhiΦ PsiΨ"
    " OmegaΩ times× cdot· pm± leq≤ le≤ geq≥ ge≥ neq≠ ne≠ approx≈ equiv≡ infty∞ to→ in∈ sumΣ int∫"
    " partial∂ circ° ldots… dots… cdots…"
)
_BLANKS = (",", ";", ":", " ", "quad", "qquad", "\\")
_SIGNS = {
    **{entry[:-1]: entry[-1] for entry in _LETTERS.split()},
    **dict.fromkeys(_BLANKS, " "),
    **{sign: sign for sign in "%$&_#{}"},
    "!": "",
}
_WRAPPED = re.compile(
    r"\\(?:text|mathrm|mathbf|mathit|mathsf|mathcal|operatorname|mbox)\{([^{}]*)\}"
)
_FRACTION = re.compile(r"\\[dt]?frac\{([^{}]*)\}\{([^{}]*)\}")
_ROOT = re.compile(r"\\sqrt\{([^{}]*)\}")
_COMMAND = re.compile(r"\\([A-Za-z]+|.)")
_POWER = re.compile(r"\^(?:\{([^{}]*)\}|(\S))")
_INDEX = re.compile(r"_(?:\{([^{}]*)\}|(\S))")
_RAISED = str.maketrans("0123456789+-−n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻ⁿ")
_CARET = "\ufdd0"
"""Stands for a power that is done, while others are looked for."""

_DEEPEST = 8


def formula_in_line(tex: str) -> str:
    """Return a formula without TeX's commands; those that are not known leave their names."""
    text = tex
    for _ in range(_DEEPEST):
        before = text
        text = _WRAPPED.sub(r"\1", text)
        text = _FRACTION.sub(lambda match: f"{_grouped(match[1])}/{_grouped(match[2])}", text)
        text = _ROOT.sub(lambda match: f"√{_grouped(match[1])}", text)
        text = _POWER.sub(_power, text)
        text = _INDEX.sub(lambda match: match[1] or match[2], text)
        if text == before:
            break
    text = _COMMAND.sub(lambda match: _SIGNS.get(match[1], f" {match[1]} "), text)
    plain = re.sub(r"\b(?:left|right)\b|[{}]", "", text).replace(_CARET, "^")
    return " ".join(plain.split())


def _power(match: re.Match[str]) -> str:
    power = match[1] or match[2] or ""
    if power and all(sign in "0123456789+-−n" for sign in power):
        return power.translate(_RAISED)
    return f"{_CARET}{_grouped(power)}"


def _grouped(text: str) -> str:
    return text if text.isalnum() or len(text) == 1 else f"({text})"
