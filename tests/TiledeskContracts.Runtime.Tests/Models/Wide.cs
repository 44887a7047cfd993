using System.Text.Json.Serialization;

using TiledeskContracts.Json;

namespace TiledeskContracts.Runtime.Tests.Models;

/// <summary>More members than one word has bits: each third is required, each third may be null, each tenth has an alias.</summary>
[JsonConverter(typeof(JsonModelConverter<Wide>))]
public sealed class Wide : IJsonModel<Wide>
{
    /// <summary>So many members.</summary>
    public const int Count = 130;

    private static readonly JsonMembers _members = new(
        "#/components/schemas/Wide",
        [.. Enumerable.Range(0, Count).Select(static slot => new JsonMember(
            $"m{slot}",
            IsRequired(slot) ? JsonMemberKind.Required : slot % 3 == 1 ? JsonMemberKind.Nullable : JsonMemberKind.Optional,
            HasAlias(slot) ? $"a{slot}" : null))]);

    private JsonRemainder? _rest;

    public string?[] Values { get; } = new string?[Count];

    public static bool IsRequired(int slot) => slot % 3 == 0;

    public static bool HasAlias(int slot) => slot % 10 == 7;

    static Wide IJsonModel<Wide>.Read(ref JsonModelReader reader)
    {
        var value = new Wide();
        var outer = reader.Start(_members);
        while (reader.MoveNext())
        {
            value.Values[reader.Slot] = IsRequired(reader.Slot) ? reader.RequireText() : reader.ReadText();
        }

        value._rest = reader.End(outer);
        return value;
    }

    static void IJsonModel<Wide>.Write(JsonModelWriter writer, Wide value)
    {
        writer.Start(_members, value._rest);
        for (var slot = 0; slot < Count; slot++)
        {
            if (IsRequired(slot))
            {
                writer.RequireText(slot, value.Values[slot] ?? "");
            }
            else
            {
                writer.OptionalText(slot, value.Values[slot]);
            }
        }

        writer.End();
    }
}
