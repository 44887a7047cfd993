using System.Text;

using TiledeskContracts.Http;
using TiledeskContracts.Json;

namespace TiledeskContracts.Drift;

/// <summary>One difference, as it is found while an answer is read: cheap to note, and cheap to find again.</summary>
/// <param name="rule">What is different.</param>
/// <param name="members">The object in which it is; null for the whole answer.</param>
/// <param name="slot">Which of its members; -1 for the object itself.</param>
/// <param name="name">The name of a field that the contract does not name.</param>
internal sealed class DriftNote(DriftRule rule, JsonMembers? members, int slot, byte[] name)
{
    private const int MaxNameLength = 100;

    public DriftRule Rule => rule;

    public int Count { get; set; } = 1;

    public string? Member => name.Length == 0 ? null : Shortened(Encoding.UTF8.GetString(name));

    public bool Is(DriftRule other, JsonMembers? otherMembers, int otherSlot, ReadOnlySpan<byte> otherName) =>
        ReferenceEquals(rule, other) && ReferenceEquals(members, otherMembers) && slot == otherSlot && otherName.SequenceEqual(name);

    public string Pointer(ApiOperation operation) => members is null
        ? $"#/paths/{Escaped(operation.PathTemplate)}/{operation.Method.ToLowerInvariant()}/responses"
        : slot < 0 ? members.Pointer : $"{members.Pointer}/properties/{Escaped(members.NameOf(slot))}";

    private static string Escaped(string key) => key.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    private static string Shortened(string text) => text.Length <= MaxNameLength ? text
        : text[..(char.IsHighSurrogate(text[MaxNameLength - 1]) ? MaxNameLength - 1 : MaxNameLength)] + "…";
}
