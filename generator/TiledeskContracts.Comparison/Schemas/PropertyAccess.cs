using TiledeskContracts.Comparison.Notices;
using TiledeskContracts.Comparison.Rules;

namespace TiledeskContracts.Comparison.Schemas;

/// <summary>Whether a property is only read or only written, and whether and until when it is deprecated.</summary>
internal static class PropertyAccess
{
    /// <summary>Compares it of a property.</summary>
    /// <param name="schema">The schemas that it is of.</param>
    /// <param name="old">The old one.</param>
    /// <param name="now">The new one.</param>
    public static void Compare(SchemaComparison schema, SchemaProperty old, SchemaProperty now)
    {
        Tell("readOnly", PropertyRules.PropertyBecameReadOnly, "is read-only now", PropertyRules.PropertyNoLongerReadOnly, "is no longer read-only");
        Tell("writeOnly", PropertyRules.PropertyBecameWriteOnly, "is write-only now", PropertyRules.PropertyNoLongerWriteOnly, "is no longer write-only");
        Tell("deprecated", PropertyRules.PropertyDeprecated, "is deprecated now", PropertyRules.PropertyReactivated, "is no longer deprecated");
        var notices = new NoticeComparer($"property '{now.Name}'", schema.Today, (rule, message) => schema.Report(rule, message, old.Place, now.Place));
        notices.Compare(old.Saying(NoticeComparer.Keywords), now.Saying(NoticeComparer.Keywords));

        void Tell(string keyword, DriftRule became, string word, DriftRule ended, string lastWord)
        {
            var isNow = now.Is(keyword);
            if (old.Is(keyword) != isNow)
            {
                schema.Report(isNow ? became : ended, $"The property '{now.Name}' {(isNow ? word : lastWord)}.", old.Place, now.Place);
            }
        }
    }
}
