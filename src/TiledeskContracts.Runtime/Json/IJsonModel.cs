namespace TiledeskContracts.Json;

/// <summary>An object of a contract that reads and writes itself. Implemented by generated code.</summary>
/// <typeparam name="TSelf">The model itself.</typeparam>
public interface IJsonModel<TSelf>
    where TSelf : class, IJsonModel<TSelf>
{
    /// <summary>Reads one object: the reader stands on its start and is left on its end.</summary>
    /// <param name="reader">The reader.</param>
    static abstract TSelf Read(ref JsonModelReader reader);

    /// <summary>Writes one object.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The model.</param>
    static abstract void Write(JsonModelWriter writer, TSelf value);

    /// <summary>The id by which others refer to the model, or null.</summary>
    /// <param name="value">The model.</param>
    static virtual string? IdOf(TSelf value) => null;
}
