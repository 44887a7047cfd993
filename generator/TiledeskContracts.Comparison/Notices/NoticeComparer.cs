using TiledeskContracts.Comparison.Parts;
using TiledeskContracts.Comparison.Rules;

namespace TiledeskContracts.Comparison.Notices;

/// <summary>What a contract promises of the time that something has left: <c>x-sunset</c> and <c>x-stability-level</c>.</summary>
/// <param name="what">How people call it.</param>
/// <param name="today">The day that sunsets are held against.</param>
/// <param name="report">Where differences go: the rule and its message.</param>
internal sealed class NoticeComparer(string what, DateTime today, Action<DriftRule, string> report)
{
    private const string Stability = "x-stability-level";

    private static readonly string[] _levels = ["draft", "alpha", "beta", "stable"];

    /// <summary>The keywords that promise something.</summary>
    public static IReadOnlyList<string> Keywords { get; } = ["deprecated", Sunset.Keyword, Stability];

    /// <summary>Compares what is promised.</summary>
    /// <param name="old">What it was promised of.</param>
    /// <param name="now">What it is promised of.</param>
    public void Compare(Part old, Part now)
    {
        if (now.Is("deprecated"))
        {
            CompareSunsets(old, now);
        }

        CompareStability(old.Text(Stability), now.Text(Stability));
    }

    private void CompareSunsets(Part old, Part now)
    {
        var (was, isNow) = (Sunset.Of(old), Sunset.Of(now));
        var isNew = !old.Is("deprecated");
        if (isNow.IsInvalid)
        {
            if (isNew || was.Text != isNow.Text)
            {
                report(OperationRules.SunsetInvalid, $"The sunset '{isNow.Text}' of the {what} is no date.");
            }
        }
        else if (isNow.Date is null && isNew)
        {
            report(OperationRules.SunsetMissing, $"The {what} is deprecated, and nothing says until when it is there.");
        }
        else if (isNow.Date is null && was.Date is not null)
        {
            report(OperationRules.SunsetRemoved, $"The {what} has no sunset any more.");
        }
        else if (isNow.Date is { } date && (isNew ? date < today : was.Date > date))
        {
            report(OperationRules.SunsetTooSoon, isNew ? $"The sunset of the {what} is over already." : $"The sunset of the {what} is sooner than announced.");
        }
    }

    private void CompareStability(string? was, string? isNow)
    {
        var (from, to) = (Array.IndexOf(_levels, was), Array.IndexOf(_levels, isNow));
        if (isNow is not null && to < 0 && was != isNow)
        {
            report(OperationRules.SunsetInvalid, $"The stability level '{isNow}' of the {what} is none of {string.Join(", ", _levels)}.");
        }
        else if (from >= 0 && from != to)
        {
            // Who no longer says anything promises less than before.
            var rule = to > from ? OperationRules.StabilityIncreased : OperationRules.StabilityDecreased;
            report(rule, $"The stability of the {what} changed from '{was}' to {(isNow is null ? "none" : $"'{isNow}'")}.");
        }
    }
}
