namespace Acme;

/// <summary>What users of the library meet: a type of each contract.</summary>
public static class Warehouse
{
    /// <summary>Where an ordered item lies.</summary>
    /// <param name="ordered">The item.</param>
    /// <returns>Its place.</returns>
    public static Openapi.Item Shelve(Orders.Item ordered) => new() { Shelf = (long)(ordered?.Part?.Weight ?? 0) };
}
