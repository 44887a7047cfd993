namespace TiledeskContracts.Spec.Reading;

/// <summary>Gives equal short texts as one string: a contract says <c>type</c> and <c>string</c> thousands of times.</summary>
internal sealed class TextCache
{
    private const int LongestKept = 48;
    private const int Slots = 1024;

    private readonly string?[] _slots = new string?[Slots];

    /// <summary>A text, or an equal one that was given before.</summary>
    public string Of(string text) => Cut(text, 0, text.Length);

    /// <summary>A part of a text.</summary>
    public string Cut(string text, int start, int length)
    {
        if (length is 0 or > LongestKept)
        {
            return length == 0 ? "" : text.Substring(start, length);
        }

        var hash = 17u;
        for (var i = start; i < start + length; i++)
        {
            hash = unchecked((hash * 31) + text[i]);
        }

        ref var slot = ref _slots[hash % Slots];
        if (slot is null || slot.Length != length || string.CompareOrdinal(slot, 0, text, start, length) != 0)
        {
            slot = text.Substring(start, length);
        }

        return slot;
    }
}
