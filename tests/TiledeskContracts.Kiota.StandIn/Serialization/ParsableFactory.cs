namespace Microsoft.Kiota.Abstractions.Serialization;

/// <summary>Makes the model that a node is read into.</summary>
public delegate T ParsableFactory<T>(IParseNode node)
    where T : IParsable;
