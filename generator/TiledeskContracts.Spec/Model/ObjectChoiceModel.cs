namespace TiledeskContracts.Spec.Model;

/// <summary>How several objects of a union are told apart: by the values of one member, or by the members that they have.</summary>
/// <param name="Tag">The member whose value tells, or null.</param>
/// <param name="Values">The tag's values and what they mean.</param>
/// <param name="Shapes">The alternatives' members; empty where there is a tag.</param>
public sealed record ObjectChoiceModel(string? Tag, EquatableArray<TagValueModel> Values, EquatableArray<ObjectShapeModel> Shapes);
