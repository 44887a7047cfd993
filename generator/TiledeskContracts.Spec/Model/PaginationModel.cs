namespace TiledeskContracts.Spec.Model;

/// <summary>How pages are walked (<c>x-pagination</c>, style <c>page-number</c>). Names are C# property names.</summary>
/// <param name="PageProperty">The query's page number.</param>
/// <param name="FirstPage">The number of the first page.</param>
/// <param name="ItemsProperty">The items in the answer.</param>
/// <param name="TotalProperty">The count of all items in the answer, or null.</param>
/// <param name="ItemType">An item's type.</param>
/// <param name="IdentityProperty">The item's property that tells items apart, or null.</param>
/// <param name="ItemsMember">The items' name on the wire.</param>
public sealed record PaginationModel(
    string PageProperty,
    int FirstPage,
    string ItemsProperty,
    string? TotalProperty,
    TypeModel ItemType,
    string? IdentityProperty,
    string ItemsMember);
