using System.Text.Json;

namespace TiledeskContracts.Json;

/// <summary>Looks ahead in an array.</summary>
public static class JsonItems
{
    /// <summary>What the first item begins with.</summary>
    /// <param name="reader">A copy of the reader, on the array's start: the reader itself does not move.</param>
    /// <returns>The item's first token, or the array's end where it is empty.</returns>
    public static JsonTokenType First(Utf8JsonReader reader) => reader.Read() ? reader.TokenType : JsonTokenType.None;
}
