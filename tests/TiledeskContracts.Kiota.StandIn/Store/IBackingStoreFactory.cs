namespace Microsoft.Kiota.Abstractions.Store;

/// <summary>Makes stores.</summary>
public interface IBackingStoreFactory
{
    IBackingStore CreateBackingStore();
}
