using System.Text.Json;

namespace TiledeskContracts.Json;

/// <summary>Looks ahead in an array.</summary>
public static class JsonItems
{
    /// <summary>What the first item begins with.</summary>
    /// <param name="reader">The reader, on the array's start; it does not move.</param>
    /// <returns>The item's first token, or the array's end where it is empty.</returns>
    public static JsonTokenType First(in JsonModelReader reader)
    {
        var ahead = reader.Json;
        return ahead.Read() ? ahead.TokenType : JsonTokenType.None;
    }
}
