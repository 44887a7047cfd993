namespace TiledeskContracts.Spec.Model;

/// <summary>A class's place in a hierarchy.</summary>
/// <param name="Base">Full C# name of the base class, or null.</param>
/// <param name="Subtypes">Full C# names of all classes below it.</param>
/// <param name="Tag">The member whose value tells which of them an object is, or null where there are none.</param>
/// <param name="Values">The tag's values; they name subtypes by index.</param>
/// <param name="OwnTag">The member whose value tells that an object is of this class, or null where several values or none would do.</param>
/// <param name="OwnValue">That value.</param>
public sealed record InheritanceModel(
    string? Base, EquatableArray<string> Subtypes, string? Tag, EquatableArray<TagValueModel> Values, string? OwnTag, string? OwnValue);
