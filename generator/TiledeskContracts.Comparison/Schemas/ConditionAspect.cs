using TiledeskContracts.Comparison.Parts;
using TiledeskContracts.Comparison.Rules;

namespace TiledeskContracts.Comparison.Schemas;

/// <summary>Conditions: <c>if</c>, <c>then</c>, <c>else</c>, <c>not</c>, and what no other keyword has looked at.</summary>
internal static class ConditionAspect
{
    private static readonly NarrowingKeyword _condition = new(PropertyRules.ConditionalSchemaAdded, PropertyRules.ConditionalSchemaRemoved);
    private static readonly NarrowingKeyword _not = new(PropertyRules.NotAdded, PropertyRules.NotRemoved);
    private static readonly NarrowingKeyword _unevaluated = new(PropertyRules.UnevaluatedAdded, PropertyRules.UnevaluatedRemoved);

    /// <summary>Compares them.</summary>
    public static void Compare(SchemaComparison schema)
    {
        CompareTurned(schema, "if", _condition);
        CompareInside(schema, "then");
        CompareInside(schema, "else");
        CompareTurned(schema, "not", _not);
        CompareUnevaluated(schema, "unevaluatedProperties");
        CompareUnevaluated(schema, "unevaluatedItems");
    }

    // What such a schema takes more, the whole takes less: nothing inside can be told by the same rules.
    private static void CompareTurned(SchemaComparison schema, string keyword, NarrowingKeyword rules)
    {
        var (old, now) = (schema.Old.First(keyword), schema.New.First(keyword));
        if (rules.ComparePresence(schema, $"The schema '{keyword}'", old, now) && SchemaShape.IsOther(old, now))
        {
            rules.TellChanged(schema, $"The schema '{keyword}'", old, now);
        }
    }

    private static void CompareInside(SchemaComparison schema, string keyword)
    {
        var (old, now) = (schema.Old.First(keyword), schema.New.First(keyword));
        if (_condition.ComparePresence(schema, $"The schema '{keyword}'", old, now))
        {
            schema.Compare([old], [now]);
        }
    }

    private static void CompareUnevaluated(SchemaComparison schema, string keyword)
    {
        var (old, now) = (Narrowing(schema.Old.First(keyword)), Narrowing(schema.New.First(keyword)));
        var words = $"The schema '{keyword}'";
        if (!_unevaluated.ComparePresence(schema, words, old, now))
        {
            return;
        }

        var (was, isNow) = (SchemaShape.IsClosed(old), SchemaShape.IsClosed(now));
        if (was != isNow)
        {
            schema.Report(isNow ? _unevaluated.Added : _unevaluated.Removed, $"{words} takes {(isNow ? "nothing" : "something")} now.", old, now);
        }
        else if (!was)
        {
            schema.Compare([old], [now]);
        }
    }

    private static Part Narrowing(Part schema) => SchemaShape.IsFree(schema) ? default : schema;
}
