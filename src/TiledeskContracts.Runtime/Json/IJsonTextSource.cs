namespace TiledeskContracts.Json;

/// <summary>What holds a value's JSON as it came, in the machinery of another library: a model is read from that, and not member by member.</summary>
public interface IJsonTextSource
{
    /// <summary>Gives the JSON away to whoever reads all of it; the source need not give it to anybody else.</summary>
    /// <returns>The JSON of one value, in UTF-8.</returns>
    ReadOnlyMemory<byte> TakeText();
}
