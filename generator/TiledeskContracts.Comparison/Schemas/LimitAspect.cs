using TiledeskContracts.Comparison.Parts;
using TiledeskContracts.Comparison.Rules;

namespace TiledeskContracts.Comparison.Schemas;

/// <summary>Limits of numbers, lengths and counts.</summary>
internal static class LimitAspect
{
    /// <summary>Compares them.</summary>
    public static void Compare(SchemaComparison schema)
    {
        foreach (var (inclusive, exclusive) in LimitKeyword.Ranges)
        {
            CompareRange(schema, inclusive, exclusive);
        }

        foreach (var (upper, lower) in LimitKeyword.Counts)
        {
            CompareOne(schema, upper, Limit.Of(schema.Old, upper), Limit.Of(schema.New, upper));
            CompareOne(schema, lower, AboveZero(Limit.Of(schema.Old, lower)), AboveZero(Limit.Of(schema.New, lower)));
            ReportContradiction(schema, upper, lower);
        }

        foreach (var upper in (LimitKeyword[])[LimitKeyword.Maximum, LimitKeyword.ExclusiveMaximum])
        {
            ReportContradiction(schema, upper, LimitKeyword.Minimum);
            ReportContradiction(schema, upper, LimitKeyword.ExclusiveMinimum);
        }

        CompareMultiple(schema);
        CompareUnique(schema);
    }

    private static void CompareRange(SchemaComparison schema, LimitKeyword inclusive, LimitKeyword exclusive)
    {
        var (oldInclusive, newInclusive) = (Limit.Of(schema.Old, inclusive), Limit.Of(schema.New, inclusive));
        var (oldExclusive, newExclusive) = (Limit.Of(schema.Old, exclusive), Limit.Of(schema.New, exclusive));

        // The limit itself was taken out, or put in: one change, not one limit gone and one come.
        if (oldInclusive.Exists && newExclusive.Exists && !newInclusive.Exists && !oldExclusive.Exists)
        {
            Switch(schema, exclusive, oldInclusive, newExclusive, becameExclusive: true);
        }
        else if (oldExclusive.Exists && newInclusive.Exists && !newExclusive.Exists && !oldInclusive.Exists)
        {
            Switch(schema, inclusive, oldExclusive, newInclusive, becameExclusive: false);
        }
        else
        {
            CompareOne(schema, inclusive, oldInclusive, newInclusive);
            CompareOne(schema, exclusive, oldExclusive, newExclusive);
        }
    }

    private static void Switch(SchemaComparison schema, LimitKeyword keyword, Limit old, Limit now, bool becameExclusive)
    {
        var (outer, inner) = becameExclusive ? (now, old) : (old, now);

        // Of whole numbers, those below 11 are those up to 10.
        var isWhole = IsWhole(schema.Old) && IsWhole(schema.New);
        if (isWhole && inner.Number is { } last && outer.Number is { } first && Math.Abs(last) < long.MaxValue && first == (keyword.IsUpper ? last + 1 : last - 1))
        {
            return;
        }

        var order = Limit.Compare(now, old);
        var isTighter = order switch
        {
            null => schema.IsRequest,
            0 => becameExclusive,
            _ => order < 0 == keyword.IsUpper,
        };
        schema.Report(isTighter ? keyword.Tightened : keyword.Loosened, $"The limit {old.Text} is '{keyword.Name}' {now.Text} now.", old.Place, now.Place);
    }

    private static void CompareOne(SchemaComparison schema, LimitKeyword keyword, Limit old, Limit now)
    {
        if (!old.Exists && !now.Exists)
        {
            return;
        }

        if (!old.Exists)
        {
            schema.Report(keyword.Introduced, $"There is '{keyword.Name}' {now.Text} now.", schema.Old.Origin, now.Place);
        }
        else if (!now.Exists)
        {
            schema.Report(keyword.Loosened, $"There is no longer '{keyword.Name}' {old.Text}.", old.Place, schema.New.Origin);
        }
        else if (Limit.Compare(now, old) is not 0 and var order)
        {
            // What cannot be ordered is told as what hurts.
            var isTighter = order is null ? schema.IsRequest : order < 0 == keyword.IsUpper;
            schema.Report(isTighter ? keyword.Tightened : keyword.Loosened, $"'{keyword.Name}' changed from {old.Text} to {now.Text}.", old.Place, now.Place);
        }
    }

    private static void ReportContradiction(SchemaComparison schema, LimitKeyword upper, LimitKeyword lower)
    {
        var (most, least) = (Limit.Of(schema.New, upper), Limit.Of(schema.New, lower));
        if (IsEmpty(most, least, upper, lower) && !IsEmpty(Limit.Of(schema.Old, upper), Limit.Of(schema.Old, lower), upper, lower))
        {
            schema.Report(LimitRules.ConstraintContradiction, $"No value can be '{lower.Name}' {least.Text} and '{upper.Name}' {most.Text} at once.", schema.Old.Origin, most.Place);
        }
    }

    private static bool IsEmpty(Limit most, Limit least, LimitKeyword upper, LimitKeyword lower)
    {
        var leavesItselfOut = upper == LimitKeyword.ExclusiveMaximum || lower == LimitKeyword.ExclusiveMinimum;
        return most.Exists && least.Exists && Limit.Compare(most, least) is { } order && (order < 0 || (order == 0 && leavesItselfOut));
    }

    private static bool IsWhole(EffectiveSchema schema) => schema.Types.Count == 1 && schema.Types[0] == "integer";

    private static Limit AboveZero(Limit limit) => limit.Number <= 0 ? default : limit;

    private static void CompareMultiple(SchemaComparison schema)
    {
        var (old, now) = (Limit.First(schema.Old, "multipleOf"), Limit.First(schema.New, "multipleOf"));

        // Whole numbers are multiples of 1 anyway.
        (old, now) = (IsWhole(schema.Old) && old.Number == 1 ? default : old, IsWhole(schema.New) && now.Number == 1 ? default : now);
        if (old.Text == now.Text)
        {
            return;
        }

        if (!old.Exists)
        {
            schema.Report(LimitRules.MultipleOfIntroduced, $"Values are multiples of {now.Text} now.", schema.Old.Origin, now.Place);
        }
        else if (!now.Exists)
        {
            schema.Report(LimitRules.MultipleOfLoosened, $"Values are no longer multiples of {old.Text}.", old.Place, schema.New.Origin);
        }
        else
        {
            // Of 3 and 2 neither holds the other's values: each side is told what hurts it.
            var isTighter = IsMultiple(now, old) || (!IsMultiple(old, now) && schema.IsRequest);
            schema.Report(isTighter ? LimitRules.MultipleOfTightened : LimitRules.MultipleOfLoosened, $"Values are multiples of {now.Text} now, not of {old.Text}.", old.Place, now.Place);
        }
    }

    // 'decimal' cannot divide what differs too much in size without overflow; such steps are no contract's.
    private static bool IsMultiple(Limit whole, Limit step) =>
        whole.Number is { } number && step.Number is { } by && by > 0 && Math.Abs((double)number / (double)by) < int.MaxValue && number % by == 0;

    private static void CompareUnique(SchemaComparison schema)
    {
        var (was, isNow) = (schema.Old.Is("uniqueItems"), schema.New.Is("uniqueItems"));
        if (was != isNow)
        {
            var (rule, message) = isNow ? (LimitRules.UniqueItemsIntroduced, "No item may come twice now.") : (LimitRules.UniqueItemsLoosened, "Items may come twice now.");
            schema.Report(rule, message, PlaceOf(schema.Old, "uniqueItems"), PlaceOf(schema.New, "uniqueItems"));
        }
    }

    private static Part PlaceOf(EffectiveSchema schema, string keyword) => schema.First(keyword) is { Exists: true } place ? place : schema.Origin;
}
