using System.Globalization;
using TiledeskContracts.Comparison.Changes;
using TiledeskContracts.Comparison.Parts;
using TiledeskContracts.Comparison.Rules;

namespace TiledeskContracts.Comparison.Operations;

/// <summary>What a contract promises of the time that something has left: <c>x-sunset</c> and <c>x-stability-level</c>.</summary>
internal static class NoticeComparer
{
    private const string Sunset = "x-sunset";
    private const string Stability = "x-stability-level";

    private static readonly string[] _levels = ["draft", "alpha", "beta", "stable"];
    private static readonly string[] _formats = ["yyyy-MM-dd", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK"];

    /// <summary>Compares what is promised of an operation.</summary>
    public static void CompareOperation(OperationComparison operation)
    {
        CompareSunsets(operation, operation.Old.Node, operation.New.Node, "operation", WireDirection.Both);
        CompareStability(operation);
    }

    /// <summary>Compares what is promised of a parameter.</summary>
    public static void CompareParameter(OperationComparison operation, ComparedParameter old, ComparedParameter now) =>
        CompareSunsets(operation, old.Node, now.Node, now.Words, WireDirection.Request);

    /// <summary>The day on which a part's time is up; null where none is told.</summary>
    /// <param name="part">The part.</param>
    public static DateTime? SunsetOf(Part part) => part.Text(Sunset) is { } text
        && DateTime.TryParseExact(text, _formats, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal, out var date) ? date : null;

    /// <summary>Whether a part's sunset is no date.</summary>
    /// <param name="part">The part.</param>
    public static bool IsInvalid(Part part) => part[Sunset].Exists && SunsetOf(part) is null;

    private static void CompareSunsets(OperationComparison operation, Part old, Part now, string what, WireDirection direction)
    {
        if (!now.Is("deprecated"))
        {
            return;
        }

        var (was, isNow) = (SunsetOf(old), SunsetOf(now));
        var isNew = !old.Is("deprecated");
        if (IsInvalid(now))
        {
            if (isNew || old.Text(Sunset) != now.Text(Sunset))
            {
                operation.Report(OperationRules.SunsetInvalid, $"The sunset '{now.Text(Sunset)}' of the {what} is no date.", old, now, direction);
            }
        }
        else if (isNow is null && (isNew || was is not null))
        {
            var rule = isNew ? OperationRules.SunsetMissing : OperationRules.SunsetRemoved;
            operation.Report(rule, isNew ? $"The {what} is deprecated, and nothing says until when it is there." : $"The {what} has no sunset any more.", old, now, direction);
        }
        else if (isNow is { } date && (isNew ? date < operation.Today : was > date))
        {
            operation.Report(OperationRules.SunsetTooSoon, isNew ? $"The sunset of the {what} is over already." : $"The sunset of the {what} is sooner than announced.", old, now, direction);
        }
    }

    private static void CompareStability(OperationComparison operation)
    {
        var (was, isNow) = (operation.Old.Node.Text(Stability), operation.New.Node.Text(Stability));
        if (was == isNow || was is null)
        {
            TellInvalid(operation, was, isNow);
            return;
        }

        var (from, to) = (Array.IndexOf(_levels, was), isNow is null ? -1 : Array.IndexOf(_levels, isNow));
        if (isNow is not null && to < 0)
        {
            TellInvalid(operation, was, isNow);
        }
        else if (from >= 0)
        {
            var rule = to > from ? OperationRules.StabilityIncreased : OperationRules.StabilityDecreased;
            operation.Report(rule, $"The stability changed from '{was}' to {(isNow is null ? "none" : $"'{isNow}'")}.", operation.Old.Node, operation.New.Node, WireDirection.Both);
        }
    }

    private static void TellInvalid(OperationComparison operation, string? was, string? isNow)
    {
        if (was != isNow && isNow is not null && !_levels.Contains(isNow))
        {
            operation.Report(OperationRules.SunsetInvalid, $"The stability level '{isNow}' is none of draft, alpha, beta and stable.", operation.Old.Node, operation.New.Node, WireDirection.Both);
        }
    }
}
