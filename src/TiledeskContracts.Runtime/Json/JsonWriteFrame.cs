namespace TiledeskContracts.Json;

/// <summary>The object that is being written. Kept by generated code while an object inside of it is written.</summary>
public readonly struct JsonWriteFrame
{
    internal JsonWriteFrame(JsonMembers members, JsonRemainder? rest)
    {
        Members = members;
        Rest = rest;
    }

    internal JsonMembers Members { get; }

    internal JsonRemainder? Rest { get; }
}
