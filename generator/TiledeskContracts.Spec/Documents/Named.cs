namespace TiledeskContracts.Spec.Documents;

/// <summary>A part of a document with the name under which it stands.</summary>
/// <remarks>A class: collections and queries of a value type are compiled for it alone, and that while a user's build waits.</remarks>
/// <typeparam name="T">The kind of part.</typeparam>
/// <param name="Key">The name as written.</param>
/// <param name="Value">The part.</param>
public sealed record Named<T>(string Key, T Value);
