namespace TiledeskContracts.Json;

/// <summary>Tells which of several alternatives an object is.</summary>
public abstract class JsonChoice
{
    private protected JsonChoice()
    {
    }

    /// <summary>Looks ahead in an object.</summary>
    /// <param name="reader">The reader, on the object's start; it does not move.</param>
    /// <returns>The alternative, or -1 where none can be told.</returns>
    public abstract int Find(in JsonModelReader reader);
}
