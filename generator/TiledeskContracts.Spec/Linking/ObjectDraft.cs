using TiledeskContracts.Spec.Model;

namespace TiledeskContracts.Spec.Linking;

/// <summary>A class whose shapes wait until it is known who reaches it.</summary>
/// <param name="Model">The class without its properties.</param>
/// <param name="Properties">Its properties.</param>
internal sealed record ObjectDraft(ObjectModel Model, IReadOnlyList<PropertyDraft> Properties)
{
    /// <summary>The class it inherits from, or null.</summary>
    public ObjectDraft? Base { get; init; }

    /// <summary>Full C# name.</summary>
    public string FullName => Model.Namespace + "." + Model.Name;

    /// <summary>The property of a wire name.</summary>
    /// <param name="wireName">The name on the wire.</param>
    /// <returns>The property, or null.</returns>
    public PropertyModel? Find(string wireName) =>
        Properties.FirstOrDefault(property => string.Equals(property.Model.WireName, wireName, StringComparison.Ordinal))?.Model;
}
