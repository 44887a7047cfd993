namespace TiledeskContracts.Json;

/// <summary>What writes JSON in the machinery of another library, and takes a model's members as they are to be written.</summary>
public interface IJsonTextTarget
{
    /// <summary>Writes the members of an object into the one that is open.</summary>
    /// <param name="utf8Json">The JSON of an object, in UTF-8.</param>
    void WriteMembers(ReadOnlySpan<byte> utf8Json);
}
